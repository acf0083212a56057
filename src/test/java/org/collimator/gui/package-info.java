/** The editor driven with mouse and keys, in a toolkit that draws into memory. */
package org.collimator.gui;
