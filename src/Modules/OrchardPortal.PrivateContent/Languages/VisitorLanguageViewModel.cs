namespace OrchardPortal.PrivateContent.Languages;

public sealed class VisitorLanguageViewModel
{
    public bool FollowVisitor { get; set; }
}
