using Microsoft.AspNetCore.Identity;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardCore.Users.Services;

internal sealed partial class UserStore : IUserLoginStore<IUser>
{
    public Task AddLoginAsync(IUser user, UserLoginInfo login, CancellationToken cancellationToken)
        => Set(() => ((User)user).LoginInfos.Add(login));

    public async Task<IUser?> FindByLoginAsync(string loginProvider, string providerKey, CancellationToken cancellationToken)
        => await _session.Query<User, UserByLoginInfoIndex>(index => index.LoginProvider == loginProvider && index.ProviderKey == providerKey)
            .FirstOrDefaultAsync(cancellationToken);

    public Task<IList<UserLoginInfo>> GetLoginsAsync(IUser user, CancellationToken cancellationToken) => Task.FromResult(((User)user).LoginInfos);

    public Task RemoveLoginAsync(IUser user, string loginProvider, string providerKey, CancellationToken cancellationToken)
        => Set(() => ((User)user).LoginInfos =
            [.. ((User)user).LoginInfos.Where(login => login.LoginProvider != loginProvider || login.ProviderKey != providerKey)]);
}
