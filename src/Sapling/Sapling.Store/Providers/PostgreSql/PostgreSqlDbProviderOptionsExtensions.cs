using System.Data;
using Sapling.Store.Databases;

namespace YesSql.Provider.PostgreSql;

public static class PostgreSqlDbProviderOptionsExtensions
{
    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, string? schema = null)
        => configuration.UsePostgreSql(connectionString, IsolationLevel.ReadCommitted, schema);

    public static IConfiguration UsePostgreSql(this IConfiguration configuration, string connectionString, IsolationLevel isolationLevel, string? schema = null)
    {
        configuration.SqlDialect = new PostgreSqlDialect();
        configuration.Schema = schema;
        configuration.CommandInterpreter = new PostgreSqlCommandInterpreter(configuration);
        configuration.ConnectionFactory = new PostgreSqlDatabase(connectionString);
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }
}
