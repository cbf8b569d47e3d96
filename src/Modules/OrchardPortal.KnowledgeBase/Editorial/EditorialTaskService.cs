using OrchardCore.Modules;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>What editors do with their tasks. Lists read no task, only rows of the index.</summary>
internal sealed class EditorialTaskService(ISession session, IClock clock)
{
    public const int PageSize = 25;

    /// <summary>The latest first; one more than <see cref="PageSize"/> when there are further pages.</summary>
    public async Task<IReadOnlyList<EditorialTaskIndex>> ListAsync(TaskFilter filter, int page, int size = PageSize) =>
        [.. await Query(filter).OrderByDescending(row => row.RaisedUtc).Skip((page - 1) * size).Take(size + 1).ListAsync()];

    public Task<int> CountAsync(TaskFilter filter) => Query(filter).CountAsync();

    public Task<EditorialTask?> FindAsync(string? taskId) => string.IsNullOrEmpty(taskId)
        ? Task.FromResult<EditorialTask?>(null)
        : session.Query<EditorialTask, EditorialTaskIndex>(row => row.TaskId == taskId).FirstOrDefaultAsync()!;

    public Task AssignAsync(EditorialTask task, string userId)
    {
        task.AssigneeId = userId;

        return session.SaveAsync(task);
    }

    public Task WriteNoteAsync(EditorialTask task, string userId, string userName, string text)
    {
        task.Notes.Add(new EditorialNote(userId, userName, text, clock.UtcNow));

        return session.SaveAsync(task);
    }

    public Task SetDoneAsync(EditorialTask task, bool isDone)
    {
        task.DoneUtc = isDone ? task.DoneUtc ?? clock.UtcNow : null;

        return session.SaveAsync(task);
    }

    private IQueryIndex<EditorialTaskIndex> Query(TaskFilter filter)
    {
        var isDone = filter.IsDone;
        var rows = session.QueryIndex<EditorialTaskIndex>(row => row.IsDone == isDone);
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(row => row.Kind == kind);
        }

        if (filter.AssigneeId is { } assigneeId)
        {
            rows = rows.Where(row => row.AssigneeId == assigneeId);
        }

        return rows;
    }
}
