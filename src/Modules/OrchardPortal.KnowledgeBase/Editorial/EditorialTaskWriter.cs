using System.Data.Common;
using OrchardCore.Modules;
using YesSql;
using IIdGenerator = OrchardCore.Entities.IIdGenerator;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Writes down the tasks that were asked for.</summary>
internal sealed class EditorialTaskWriter(ISession session, IIdGenerator ids, IClock clock)
{
    private const int Attempts = 3;

    public async Task WriteAsync(WantedTask wanted)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryAsync(wanted);

                return;
            }
            catch (Exception exception) when (exception is DbException or ConcurrencyException && attempt < Attempts)
            {
                // Somebody else asked for the same at the same moment; theirs is there now.
                await session.ResetAsync();
            }
        }
    }

    /// <summary>Notes that an open task is done.</summary>
    public async Task EndAsync(string key)
    {
        if (await session.Query<EditorialTask, EditorialTaskIndex>(row => row.TaskKey == key).FirstOrDefaultAsync() is { DoneUtc: null } task)
        {
            task.DoneUtc = clock.UtcNow;
            await session.SaveAsync(task);
        }
    }

    private async Task TryAsync(WantedTask wanted)
    {
        var key = wanted.Key;
        var task = await session.Query<EditorialTask, EditorialTaskIndex>(row => row.TaskKey == key).FirstOrDefaultAsync()
            ?? new EditorialTask { TaskId = ids.GenerateUniqueId(), Kind = wanted.Kind, TaskKey = key, AssigneeId = wanted.AssigneeId };
        if (task.Raise(wanted.Title, wanted.Detail, wanted.Url, wanted.Reopens, clock.UtcNow))
        {
            await session.SaveAsync(task, checkConcurrency: true);
            await session.SaveChangesAsync();
        }
    }
}
