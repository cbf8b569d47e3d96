using OrchardCore.Settings;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What was read last, and from which document.</summary>
internal sealed class FeedbackSettingsCache
{
    private Tuple<ISite, FeedbackSettings>? _last;

    public FeedbackSettings? Get(ISite site) => _last is { } last && ReferenceEquals(last.Item1, site) ? last.Item2 : null;

    public void Set(ISite site, FeedbackSettings settings) => _last = Tuple.Create(site, settings);
}
