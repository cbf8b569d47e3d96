using System.Data.Common;
using YesSql;

namespace Sapling.Store.Sessions;

internal static class DocumentReader
{
    public static readonly Func<DbDataReader, Document> Read = reader => new Document
    {
        Id = reader.GetInt64(0),
        Type = reader.GetString(1),
        Content = reader.GetString(2),
        Version = reader.GetInt64(3),
    };
}
