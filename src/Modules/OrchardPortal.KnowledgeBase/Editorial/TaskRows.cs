using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Turns tasks into what lists show.</summary>
internal sealed class TaskRows(Editors editors, TaskTexts texts, VisitorClock visitorClock)
{
    public async Task<IReadOnlyList<TaskRow>> OfAsync(IEnumerable<EditorialTaskIndex> tasks)
    {
        var names = await editors.NamesAsync();
        await visitorClock.ReadyAsync();

        return
        [
            .. tasks.Select(task => new TaskRow(
                task,
                texts.Kind(task.Kind),
                names.GetValueOrDefault(task.AssigneeId) ?? string.Empty,
                visitorClock.Relative(task.RaisedUtc),
                visitorClock.Exact(task.RaisedUtc))),
        ];
    }

    /// <summary>A time in words.</summary>
    public async Task<string> WhenAsync(DateTime utc)
    {
        await visitorClock.ReadyAsync();

        return visitorClock.Brief(utc);
    }
}
