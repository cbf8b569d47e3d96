namespace OrchardPortal.PrivateContent.Languages;

public class VisitorLanguageViewModel
{
    public bool FollowVisitor { get; set; }
}
