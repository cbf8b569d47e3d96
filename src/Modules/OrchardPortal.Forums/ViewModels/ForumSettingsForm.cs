namespace OrchardPortal.Forums.ViewModels;

/// <summary>The form for the forums' settings.</summary>
public class ForumSettingsForm
{
    public string? Title { get; set; }

    public bool HoldFirstPosts { get; set; }

    public bool HoldLinks { get; set; }

    public bool FullNames { get; set; }
}
