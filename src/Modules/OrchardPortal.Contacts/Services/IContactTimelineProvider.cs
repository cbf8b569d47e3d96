namespace OrchardPortal.Contacts.Services;

/// <summary>Knows something of what happened with contacts; each module tells of its own (requirements 81 and 83).</summary>
public interface IContactTimelineProvider
{
    /// <returns>The latest first. One query, however many entries there are.</returns>
    Task<IReadOnlyList<TimelineEntry>> ListAsync(TimelineQuery query);
}
