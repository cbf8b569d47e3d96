using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;

namespace Sapling.Store.Mapping;

/// <summary>The columns of an index type, and compiled code that reads and writes its rows. Made once per type.</summary>
internal sealed class IndexType
{
    private static readonly ConcurrentDictionary<Type, IndexType> _types = new();

    private IndexType(Type type)
    {
        Type = type;
        Columns = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsColumn)];
        Writer = IndexRowCompiler.CompileWriter(type, Columns);
        Reader = IndexRowCompiler.CompileReader(type, [type.GetProperty("Id")!, .. ReadColumns]);
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
    public Func<DbDataReader, object> Reader { get; }

    public static IndexType Of(Type type) => _types.GetOrAdd(type, static key => new IndexType(key));

    private static bool IsColumn(PropertyInfo property)
        => property is { CanRead: true, CanWrite: true, Name: not ("Id" or "DocumentId") }
            && property.GetIndexParameters().Length == 0
            && property.SetMethod!.IsPublic
            && property.GetMethod!.IsPublic;
}
