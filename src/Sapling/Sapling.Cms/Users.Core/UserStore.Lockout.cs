using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

internal sealed partial class UserStore : IUserLockoutStore<IUser>
{
    public Task<int> GetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).AccessFailedCount);

    public Task<int> IncrementAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(++((User)user).AccessFailedCount);

    public Task ResetAccessFailedCountAsync(IUser user, CancellationToken cancellationToken) => Set(() => ((User)user).AccessFailedCount = 0);

    public Task<bool> GetLockoutEnabledAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).IsLockoutEnabled);

    public Task SetLockoutEnabledAsync(IUser user, bool enabled, CancellationToken cancellationToken) => Set(() => ((User)user).IsLockoutEnabled = enabled);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(IUser user, CancellationToken cancellationToken)
        => Task.FromResult(((User)user).LockoutEndUtc is { } end ? new DateTimeOffset(DateTime.SpecifyKind(end, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(IUser user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
        => Set(() => ((User)user).LockoutEndUtc = lockoutEnd?.UtcDateTime);
}
