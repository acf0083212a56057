package org.collimator.storage;

import java.io.Serial;
import java.lang.reflect.Constructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;

/**
 * Makes records through their constructors. Jackson would do so through method handles, for which the virtual machine spins some
 * 300 classes while it reads a first small course, and no class archive can hold them. For any thread.
 */
final class RecordInstantiators extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator usual) {
        boolean canonical = description.getBeanClass().isRecord()
                && usual instanceof StdValueInstantiator
                && usual.getWithArgsCreator() != null
                && usual.getWithArgsCreator().getAnnotated() instanceof Constructor<?>;
        return canonical ? new ByConstructor((StdValueInstantiator) usual) : usual;
    }

    private static final class ByConstructor extends StdValueInstantiator {
        @Serial
        private static final long serialVersionUID = 1;

        ByConstructor(StdValueInstantiator usual) {
            super(usual);
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] members) throws JacksonException {
            try {
                return ((Constructor<?>) _withArgsCreator.getAnnotated()).newInstance(members);
            } catch (ReflectiveOperationException | IllegalArgumentException fault) {
                return context.handleInstantiationProblem(_valueClass, members, rewrapCtorProblem(context, fault));
            }
        }
    }
}
