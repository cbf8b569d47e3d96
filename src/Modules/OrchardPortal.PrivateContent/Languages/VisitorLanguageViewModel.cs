namespace OrchardPortal.PrivateContent.Languages;

/// <summary>Whose language the site speaks (requirement 36).</summary>
public class VisitorLanguageViewModel
{
    /// <summary>Whether each visitor is answered in their own; otherwise everybody in the site's.</summary>
    public bool FollowVisitor { get; set; }
}
