using OrchardCore.Security.Permissions;

namespace OrchardPortal.Contacts.Accounts;

/// <summary>Who may do something.</summary>
public interface IPermittedUsers
{
    /// <summary>The enabled accounts whose roles grant a permission, in the order of their names. Reads them anew each time.</summary>
    Task<IReadOnlyList<PermittedUser>> ListAsync(Permission permission);
}
