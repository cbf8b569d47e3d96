using System.Text;
using Sapling.Store.Databases;
using Sapling.Store.Queries;
using YesSql;
using YesSql.Indexes;
using YesSql.Provider.PostgreSql;

namespace Sapling.Store.Sessions;

/// <summary>Brings the rows of reduced indexes up to date: what came is reduced into the row of its key, what went is taken out.</summary>
internal sealed class Reducer(Session session)
{
    public async Task ReduceAsync(List<ReducePlan> plans, CancellationToken cancellation)
    {
        await session.BeginTransactionAsync(cancellation);
        await LockKeysAsync(plans, cancellation);
        var statements = new List<Statement>();
        foreach (var plan in plans)
        {
            var groups = plan.Groups().ToList();
            if (groups.Count == 0)
            {
                continue;
            }

            var rows = await ReadRowsAsync(plan, [.. groups.Select(group => group.Key)], cancellation);
            foreach (var (key, added, removed) in groups)
            {
                rows.TryGetValue(key, out var row);
                await WriteAsync(plan, row, Reduce(plan, key, row, added, removed), added, removed, statements, cancellation);
            }
        }

        await session.ExecuteAsync(statements, cancellation);
    }

    private static IIndex? Reduce(
        ReducePlan plan, object key, IIndex? row, List<(IIndex Index, Document Document)> added, List<(IIndex Index, Document Document)> removed)
    {
        var reduce = plan.Descriptor.Reduce!;
        var result = row;
        if (added.Count > 0)
        {
            result = reduce(new GroupedEnumerable<object, IIndex>(key, added.Select(entry => entry.Index)));
            result = row is null ? result : reduce(new GroupedEnumerable<object, IIndex>(key, [row, result]));
        }

        return result is not null && removed.Count > 0 && plan.Descriptor.Delete is { } delete
            ? delete(result, removed.Select(entry => entry.Index))
            : result;
    }

    private async Task WriteAsync(
        ReducePlan plan, IIndex? row, IIndex? result, List<(IIndex Index, Document Document)> added,
        List<(IIndex Index, Document Document)> removed, List<Statement> statements, CancellationToken cancellation)
    {
        var table = plan.Table;
        if (result is null)
        {
            if (row is not null)
            {
                statements.Add(new Statement(table.DeleteBridges, [row.Id]));
                statements.Add(new Statement(table.DeleteById, [row.Id]));
            }

            return;
        }

        if (row is null)
        {
            var values = table.ReducedValues(result, withId: false);
            var parameters = values.Select((value, index) => KeyValuePair.Create(ParameterNames.Get(index), value)).ToList();
            result.Id = (await session.ReadAsync(table.InsertReturningId, parameters, reader => reader.GetInt64(0), cancellation))[0];
        }
        else
        {
            result.Id = row.Id;
            statements.Add(new Statement(table.Update, table.ReducedValues(result, withId: true)));
        }

        var before = removed.Select(entry => entry.Document.Id).ToHashSet();
        var after = added.Select(entry => entry.Document.Id).ToHashSet();
        statements.AddRange(before.Except(after).Select(id => new Statement(table.DeleteBridge, [result.Id, id])));
        statements.AddRange(after.Except(before).Select(id => new Statement(table.InsertBridge, [result.Id, id])));
    }

    private async Task<Dictionary<object, IIndex>> ReadRowsAsync(ReducePlan plan, List<object> keys, CancellationToken cancellation)
    {
        const string alias = "r";
        var writer = new SqlWriter(session.SqlStore.Configuration.SqlDialect);
        writer.Append("select ").Append(plan.Table.SelectList(alias)).Append(" from ").Append(plan.Table.Name).Append(" as ").Append(alias)
            .Append(" where ").Append(alias).Append(".").Append(plan.Table.GroupColumn(plan.Descriptor.GroupKey!))
            .AppendIn(keys, isNegated: false);
        var rows = await session.ReadAsync(
            writer.ToSql(session.SqlStore.Statements), writer.Parameters, reader => (IIndex)plan.Table.Reader(reader), cancellation);
        return rows.DistinctBy(row => plan.Key(row)).ToDictionary(row => plan.Key(row)!);
    }

    /// <summary>
    /// Two sessions that reduce the same key must do so one after the other, also while its row does not exist yet. SQLite
    /// has one writer; PostgreSQL is asked for locks by number, always in ascending order, so that none wait in a circle.
    /// </summary>
    private async Task LockKeysAsync(List<ReducePlan> plans, CancellationToken cancellation)
    {
        if (session.SqlStore.Configuration.SqlDialect is not PostgreSqlDialect)
        {
            return;
        }

        var locks = plans.SelectMany(plan => plan.Groups().Select(group => Hash($"{plan.Table.Name}:{group.Key}"))).Distinct().Order().ToArray();
        await session.ReadAsync(
            "select pg_advisory_xact_lock(key) from unnest(@keys) as key", [KeyValuePair.Create("@keys", (object?)locks)], _ => true, cancellation);
    }

    /// <summary>The same for a text in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
    private static long Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return (long)hash;
    }
}
