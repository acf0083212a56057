@echo off
rem Starts Collimator from the jar beside this script, with the shared class archive where there is one.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "ARCHIVE="
if exist "%HOME_DIR%collimator.jsa" set ARCHIVE=-XX:SharedArchiveFile="%HOME_DIR%collimator.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off
"%JAVA%" %ARCHIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%HOME_DIR%collimator.jar" %*
