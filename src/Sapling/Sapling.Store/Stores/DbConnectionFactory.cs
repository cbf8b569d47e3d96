using System.Data.Common;

namespace YesSql;

public class DbConnectionFactory<TDbConnection>(string connectionString) : IConnectionFactory
    where TDbConnection : DbConnection, new()
{
    public Type DbConnectionType => typeof(TDbConnection);

    public DbConnection CreateConnection() => new TDbConnection { ConnectionString = connectionString };
}
