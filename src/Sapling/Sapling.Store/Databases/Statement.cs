using YesSql;

namespace Sapling.Store.Databases;

/// <summary>
/// A statement that writes, with the values of its parameters <c>@p0</c>, <c>@p1</c> and so on. Where a document is named,
/// the statement must find it unchanged.
/// </summary>
internal readonly record struct Statement(string Sql, object?[] Values, Document? MustAffect = null)
{
    public void Check(int affected)
    {
        if (MustAffect is not null && affected == 0)
        {
            throw new ConcurrencyException(MustAffect);
        }
    }
}
