using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Editorial;

internal sealed class EditorialTaskIndexProvider : IndexProvider<EditorialTask>
{
    public override void Describe(DescribeContext<EditorialTask> context) => context.For<EditorialTaskIndex>()
        .Map(task => new EditorialTaskIndex
        {
            TaskId = task.TaskId,
            TaskKey = task.TaskKey,
            Kind = task.Kind,
            Title = task.Title,
            Url = task.Url,
            AssigneeId = task.AssigneeId,
            NoteCount = task.Notes.Count,
            IsDone = task.DoneUtc is not null,
            RaisedUtc = task.RaisedUtc,
        });
}
