using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using YesSql;
using YesSql.Provider.Sqlite;

namespace Sapling.Store.Mapping;

/// <summary>The columns of an index type, and compiled code that reads and writes its rows. Made once per type.</summary>
internal sealed class IndexType
{
    private static readonly ConcurrentDictionary<Type, IndexType> _types = new();

    private readonly Lazy<Func<DbDataReader, object>> _reader;
    private readonly Lazy<Func<DbDataReader, object>> _sqliteReader;

    private IndexType(Type type)
    {
        Type = type;
        Columns = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsColumn)];
        Writer = IndexRowCompiler.CompileWriter(type, Columns);
        PropertyInfo[] read = [type.GetProperty("Id")!, .. ReadColumns];
        _reader = new Lazy<Func<DbDataReader, object>>(() => IndexRowCompiler.CompileReader(type, read));
        _sqliteReader = new Lazy<Func<DbDataReader, object>>(() => SqliteRowCompiler.Compile(type, read));
    }

    public Type Type { get; }

    /// <summary>What is written, besides the identifiers of row and document.</summary>
    public PropertyInfo[] Columns { get; }

    /// <summary>What is read after the identifier of the row; an index may declare <c>DocumentId</c> to see it.</summary>
    public IEnumerable<PropertyInfo> ReadColumns
        => Type.GetProperty("DocumentId") is { CanWrite: true } documentId ? [documentId, .. Columns] : Columns;

    /// <summary>Puts the values of the columns into an array, from a position on.</summary>
    public Action<object, object?[], int> Writer { get; }

    /// <summary>Makes an index of a row that has the identifier and then the columns read.</summary>
    public Func<DbDataReader, object> ReaderFor(ISqlDialect dialect) => (dialect is SqliteDialect ? _sqliteReader : _reader).Value;

    public static IndexType Of(Type type) => _types.GetOrAdd(type, static key => new IndexType(key));

    private static bool IsColumn(PropertyInfo property)
        => property is { CanRead: true, CanWrite: true, Name: not ("Id" or "DocumentId") }
            && property.GetIndexParameters().Length == 0
            && property.SetMethod!.IsPublic
            && property.GetMethod!.IsPublic;
}
