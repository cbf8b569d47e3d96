namespace OrchardPortal.Contacts.Accounts;

internal sealed class UserDisplayNamesStepModel
{
    public List<NamedUser> Names { get; set; } = [];
}
