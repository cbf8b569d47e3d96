using System.Data;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using YesSql.Data;
using YesSql.Serialization;
using YesSql.Services;

namespace YesSql;

public class Configuration : IConfiguration
{
    private IConnectionFactory? _connectionFactory;
    private ICommandInterpreter? _commandInterpreter;
    private ISqlDialect? _sqlDialect;
    private IIdGenerator? _idGenerator;

    public IAccessorFactory IdentifierAccessorFactory { get; set; } = new PropertyAccessorFactory("Id");

    public IAccessorFactory VersionAccessorFactory { get; set; } = new PropertyAccessorFactory("Version");

    public IsolationLevel IsolationLevel { get; set; } = IsolationLevel.ReadCommitted;

    public IConnectionFactory ConnectionFactory
    {
        get => _connectionFactory ?? throw NoProvider();
        set => _connectionFactory = value;
    }

    public IContentSerializer ContentSerializer { get; set; } = new DefaultContentSerializer();

    public string TablePrefix { get; set; } = "";

    public string? Schema { get; set; }

    public int CommandsPageSize { get; set; } = 500;

    public bool QueryGatingEnabled { get; set; } = true;

    public bool EnableThreadSafetyChecks { get; set; }

    /// <summary>One process owns a SQLite file, so identifiers are counted in memory; on a shared database blocks of them are reserved.</summary>
    public IIdGenerator IdGenerator
    {
        get => _idGenerator ??= SqlDialect.Name == Provider.Sqlite.SqliteDialect.DialectName ? new DefaultIdGenerator() : new DbBlockIdGenerator();
        set => _idGenerator = value;
    }

    public ILogger Logger { get; set; } = NullLogger.Instance;

    public HashSet<Type> ConcurrentTypes { get; } = [];

    public ITableNameConvention TableNameConvention { get; set; } = new DefaultTableNameConvention();

    public ICommandInterpreter CommandInterpreter
    {
        get => _commandInterpreter ?? throw NoProvider();
        set => _commandInterpreter = value;
    }

    public ISqlDialect SqlDialect
    {
        get => _sqlDialect ?? throw NoProvider();
        set => _sqlDialect = value;
    }

    public IdentityColumnSize IdentityColumnSize { get; set; } = IdentityColumnSize.Int64;

    private static InvalidOperationException NoProvider()
        => new("The store has no database: call UseSqLite or UsePostgreSql on its configuration.");
}
