@echo off
rem Starts Collimator from the jar beside this script, with the shared class archives where they are.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "QUIET=-Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off"
set "OPTIONS="
if "%~1"=="" goto editor
if "%~1"=="edit" goto editor
set "OPTIONS=-Dsun.reflect.inflationThreshold=500"
if exist "%HOME_DIR%collimator.jsa" set OPTIONS=%OPTIONS% -XX:SharedArchiveFile="%HOME_DIR%collimator.jsa" %QUIET%
goto start
:editor
rem The build has no display to try the editor on: its archive is made when it is closed for the first time.
if exist "%HOME_DIR%collimator-editor.jsa" (
  set OPTIONS=-XX:SharedArchiveFile="%HOME_DIR%collimator-editor.jsa" %QUIET%
) else if "%~3"=="" if exist "%~f2" (
  set OPTIONS=-XX:ArchiveClassesAtExit="%HOME_DIR%collimator-editor.jsa" %QUIET%
)
:start
"%JAVA%" %OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%HOME_DIR%collimator.jar" %*
