namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>The times that an editor typed, in the editor's time zone, as the parts that plan them name their fields.</summary>
internal sealed class ArticleScheduleForm
{
    public DateTime? ScheduledPublishLocalDateTime { get; set; }

    public DateTime? ScheduledArchiveLocalDateTime { get; set; }
}
