using System.Data;
using Sapling.Store.Databases;

namespace YesSql.Provider.Sqlite;

public static class SqliteDbProviderOptionsExtensions
{
    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString)
        => configuration.UseSqLite(connectionString, IsolationLevel.Serializable);

    public static IConfiguration UseSqLite(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel)
    {
        configuration.SqlDialect = new SqliteDialect();
        configuration.CommandInterpreter = new SqliteCommandInterpreter(configuration);
        configuration.ConnectionFactory = new SqliteDatabase(connectionString);
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }
}
