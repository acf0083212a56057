package org.collimator.validation.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.collimator.curriculum.Blueprint;
import org.collimator.curriculum.BlueprintNode;

/** Shares of a blueprint's nodes in the whole. */
public final class BlueprintShare {
    private BlueprintShare() {}

    /** The share of a node in the whole blueprint, 0 to 1; 0 where nothing is said of it. */
    public static double of(BlueprintNode node, Blueprint blueprint) {
        Map<String, BlueprintNode> byId = new HashMap<>();
        blueprint.nodes().forEach(other -> byId.putIfAbsent(other.id(), other));
        Set<String> seen = new HashSet<>();
        double share = 1;
        BlueprintNode at = node;
        while (at != null && seen.add(at.id())) {
            if (at.weightPercent() != null) {
                share *= at.weightPercent() / 100;
            } else if (at.itemCount() != null) {
                share *= at.itemCount() / total(at, blueprint);
            } else {
                return 0;
            }
            at = byId.get(at.parent());
        }
        return share;
    }

    private static double total(BlueprintNode node, Blueprint blueprint) {
        double total = 0;
        for (BlueprintNode sibling : blueprint.nodes()) {
            if (sibling.parent().equals(node.parent()) && sibling.itemCount() != null) {
                total += sibling.itemCount();
            }
        }
        return Math.max(1, total);
    }

    /** Whether a node is another one or below it. */
    static boolean isWithin(String id, String ancestor, Map<String, BlueprintNode> byId) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (!at.isEmpty() && seen.add(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
            BlueprintNode node = byId.get(at);
            at = node == null ? "" : node.parent();
        }
        return false;
    }

    /** So many items divided by shares: whole numbers that sum, the largest remainders rounded up (Hamilton). */
    public static int[] apportion(double[] shares, int items) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        int[] counts = new int[shares.length];
        double[] remainders = new double[shares.length];
        int given = 0;
        for (int i = 0; i < shares.length; i++) {
            double quota = sum == 0 ? 0 : shares[i] / sum * items;
            counts[i] = (int) Math.floor(quota + 1e-9);
            remainders[i] = quota - counts[i];
            given += counts[i];
        }
        while (given < items && shares.length > 0) {
            int most = 0;
            for (int i = 1; i < shares.length; i++) {
                most = remainders[i] > remainders[most] + 1e-12 ? i : most;
            }
            counts[most]++;
            remainders[most] = -1;
            given++;
        }
        return counts;
    }
}
