/** Promises that hold for every kind, format and text at once. */
package org.collimator.contract;
