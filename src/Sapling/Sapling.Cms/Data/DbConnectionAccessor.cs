using System.Data.Common;
using OrchardCore.Data;
using YesSql;

namespace Sapling.Cms.Data;

internal sealed class DbConnectionAccessor(IStore store) : IDbConnectionAccessor
{
    public DbConnection CreateConnection() => store.Configuration.ConnectionFactory.CreateConnection();
}
