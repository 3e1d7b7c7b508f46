rem Read by standalone.bat. Everything that an installation sets is an environment variable (docs/operations.md).

if "x%GUICHET_HEAP%" == "x" set "GUICHET_HEAP=768m"
if "x%JBOSS_MODULES_SYSTEM_PKGS%" == "x" set "JBOSS_MODULES_SYSTEM_PKGS=org.jboss.byteman"
if "x%JDK_SERIAL_FILTER%" == "x" set "JDK_SERIAL_FILTER=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000"
if not "x%JAVA_OPTS%" == "x" goto GUICHET
set "JAVA_OPTS=-Xms128m -Xmx%GUICHET_HEAP% -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true"
set "JAVA_OPTS=%JAVA_OPTS% -Djboss.modules.system.pkgs=%JBOSS_MODULES_SYSTEM_PKGS%"

:GUICHET
if "%DB_URL:~0,11%" == "jdbc:mysql:" set "JAVA_OPTS=%JAVA_OPTS% -Dguichet.db.driver=mysql"
if "%GUICHET_LOG%" == "json" set "JAVA_OPTS=%JAVA_OPTS% -Dguichet.log.json=true -Dguichet.log.text=false"
