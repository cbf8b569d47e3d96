namespace OrchardPortal.PrivateContent.Languages;

/// <summary>Whose language the site speaks (requirements 36 and 37); a part of the site's settings.</summary>
public sealed class VisitorLanguageSettings
{
    /// <summary>
    /// Whether visitors are answered in a language of their own, as far as the site supports it; otherwise everybody gets the site's, as
    /// its default language says.
    /// </summary>
    public bool FollowVisitor { get; set; } = true;
}
