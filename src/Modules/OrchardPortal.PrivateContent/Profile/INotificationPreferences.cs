using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Profile;

/// <summary>What a member wants to be told of; whoever sends mail about tickets asks it.</summary>
public interface INotificationPreferences
{
    /// <summary>Whether an account wants this; true unless it said otherwise.</summary>
    bool Wants(IUser user, NotificationKind kind);

    /// <summary>The same for an account by its id; true for one that does not exist.</summary>
    Task<bool> WantsAsync(string userId, NotificationKind kind);
}
