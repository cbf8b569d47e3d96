using System.Data;
using Microsoft.Extensions.Logging;
using YesSql.Services;

namespace YesSql;

public static class ConfigurationExtensions
{
    public static IConfiguration SetIdentifierAccessorFactory(this IConfiguration configuration, IAccessorFactory identifierAccessorFactory)
    {
        configuration.IdentifierAccessorFactory = identifierAccessorFactory;
        return configuration;
    }

    public static IConfiguration SetVersionAccessorFactory(this IConfiguration configuration, IAccessorFactory versionAccessorFactory)
    {
        configuration.VersionAccessorFactory = versionAccessorFactory;
        return configuration;
    }

    public static IConfiguration SetIsolationLevel(this IConfiguration configuration, IsolationLevel isolationLevel)
    {
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }

    public static IConfiguration SetConnectionFactory(this IConfiguration configuration, IConnectionFactory connectionFactory)
    {
        configuration.ConnectionFactory = connectionFactory;
        return configuration;
    }

    public static IConfiguration SetTablePrefix(this IConfiguration configuration, string? tablePrefix)
    {
        configuration.TablePrefix = tablePrefix ?? "";
        return configuration;
    }

    public static IConfiguration SetContentSerializer(this IConfiguration configuration, IContentSerializer contentSerializer)
    {
        configuration.ContentSerializer = contentSerializer;
        return configuration;
    }

    public static IConfiguration SetCommandsPageSize(this IConfiguration configuration, int size)
    {
        configuration.CommandsPageSize = size;
        return configuration;
    }

    public static IConfiguration DisableQueryGating(this IConfiguration configuration)
    {
        configuration.QueryGatingEnabled = false;
        return configuration;
    }

    public static IConfiguration UseLogger(this IConfiguration configuration, ILogger logger)
    {
        configuration.Logger = logger;
        return configuration;
    }

    public static IConfiguration CheckConcurrentUpdates(this IConfiguration configuration, Type type)
    {
        configuration.ConcurrentTypes.Add(type);
        return configuration;
    }

    public static IConfiguration CheckConcurrentUpdates<T>(this IConfiguration configuration)
        => configuration.CheckConcurrentUpdates(typeof(T));

    public static IConfiguration SetTableNameConvention(this IConfiguration configuration, ITableNameConvention convention)
    {
        configuration.TableNameConvention = convention;
        return configuration;
    }

    public static IConfiguration SetIdentityColumnSize(this IConfiguration configuration, IdentityColumnSize identityColumnSize)
    {
        configuration.IdentityColumnSize = identityColumnSize;
        return configuration;
    }

    /// <summary>Counts identifiers in memory: for a database that only this process writes to.</summary>
    public static IConfiguration UseDefaultIdGenerator(this IConfiguration configuration)
    {
        configuration.IdGenerator = new DefaultIdGenerator();
        return configuration;
    }

    /// <summary>Reserves blocks of identifiers in the database, so that several processes may write to it.</summary>
    public static IConfiguration UseBlockIdGenerator(this IConfiguration configuration, int blockSize = 20)
    {
        configuration.IdGenerator = new DbBlockIdGenerator(blockSize);
        return configuration;
    }
}
