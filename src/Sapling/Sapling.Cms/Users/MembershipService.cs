using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace OrchardCore.Users.Services;

internal sealed class MembershipService : IMembershipService
{
    private readonly UserManager<IUser> _userManager;
    private readonly IUserClaimsPrincipalFactory<IUser> _principalFactory;

    public MembershipService(UserManager<IUser> userManager, IUserClaimsPrincipalFactory<IUser> principalFactory)
    {
        _userManager = userManager;
        _principalFactory = principalFactory;
    }

    public Task<IUser?> GetUserAsync(string userName) => _userManager.FindByNameAsync(userName);

    public async Task<bool> CheckPasswordAsync(string userName, string password)
        => await GetUserAsync(userName) is { } user && await _userManager.CheckPasswordAsync(user, password);

    public Task<ClaimsPrincipal> CreateClaimsPrincipal(IUser user) => _principalFactory.CreateAsync(user);
}
