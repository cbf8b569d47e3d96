using OrchardCore.Security.Permissions;

namespace OrchardPortal.Contacts;

public static class ContactPermissions
{
    public static readonly Permission ManageContacts = new("ManageContacts", "Manage contacts and companies");

    public static readonly Permission ViewContacts = new("ViewContacts", "View contacts and companies", [ManageContacts]);
}
