using System.Data.Common;

namespace OrchardCore.Data;

public interface IDbConnectionAccessor
{
    /// <summary>
    /// A closed connection of its own, which the caller opens and disposes. It does not see what the session of the scope
    /// has not committed; what belongs to the same change goes over the session's connection and transaction.
    /// </summary>
    DbConnection CreateConnection();
}
