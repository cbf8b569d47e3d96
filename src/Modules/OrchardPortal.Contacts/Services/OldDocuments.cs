using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace OrchardPortal.Contacts.Services;

/// <summary>Forgets what nobody needs any more, in steps: a task of the night holds up nobody for long.</summary>
public static class OldDocuments
{
    private const int BatchSize = 500;

    /// <summary>Deletes and commits batch after batch, until none is left or the site stops.</summary>
    public static async Task DeleteWhereAsync<T, TIndex>(this ISession session, Expression<Func<TIndex, bool>> isOld, CancellationToken cancellationToken)
        where T : class
        where TIndex : class, IIndex
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var old = (await session.Query<T, TIndex>(isOld).Take(BatchSize).ListAsync(cancellationToken)).ToList();
            if (old.Count == 0)
            {
                return;
            }

            old.ForEach(document => session.Delete(document));
            await session.SaveChangesAsync(cancellationToken);
        }
    }
}
