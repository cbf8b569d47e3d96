using OrchardCore.Entities;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace OrchardPortal.PrivateContent.Profile;

internal sealed class NotificationPreferences(IUserService users) : INotificationPreferences
{
    public bool Wants(IUser user, NotificationKind kind) =>
        user is not User account || !account.TryGet<MemberNotifications>(out var notifications) || !notifications.Off.Contains(kind.ToString());

    public async Task<bool> WantsAsync(string userId, NotificationKind kind) =>
        await users.GetUserByUniqueIdAsync(userId) is not { } user || Wants(user, kind);
}
