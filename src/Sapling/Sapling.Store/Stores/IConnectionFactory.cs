using System.Data.Common;

namespace YesSql;

public interface IConnectionFactory
{
    Type DbConnectionType { get; }

    /// <summary>A new closed connection, which the caller opens and disposes.</summary>
    DbConnection CreateConnection();
}
