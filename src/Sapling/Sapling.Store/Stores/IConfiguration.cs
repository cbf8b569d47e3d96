using System.Data;
using Microsoft.Extensions.Logging;

namespace YesSql;

public interface IConfiguration
{
    IAccessorFactory IdentifierAccessorFactory { get; set; }

    IAccessorFactory VersionAccessorFactory { get; set; }

    IsolationLevel IsolationLevel { get; set; }

    IConnectionFactory ConnectionFactory { get; set; }

    IContentSerializer ContentSerializer { get; set; }

    IIdGenerator IdGenerator { get; set; }

    ILogger Logger { get; set; }

    /// <summary>Put before the name of each table.</summary>
    string TablePrefix { get; set; }

    /// <summary>The schema of the tables, on databases which have schemas; null for the default one.</summary>
    string? Schema { get; set; }

    /// <summary>How many statements are sent in one round trip at most.</summary>
    int CommandsPageSize { get; set; }

    /// <summary>Of the contract; the store reads concurrently on connections of their own and has nothing to gate.</summary>
    bool QueryGatingEnabled { get; set; }

    /// <summary>Whether a session throws when two threads use it at the same time.</summary>
    bool EnableThreadSafetyChecks { get; set; }

    /// <summary>Types whose documents are always saved with a check of the version.</summary>
    HashSet<Type> ConcurrentTypes { get; }

    ITableNameConvention TableNameConvention { get; set; }

    ICommandInterpreter CommandInterpreter { get; set; }

    ISqlDialect SqlDialect { get; set; }

    IdentityColumnSize IdentityColumnSize { get; set; }
}
