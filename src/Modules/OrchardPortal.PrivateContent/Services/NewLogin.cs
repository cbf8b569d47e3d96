using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>A session that is about to begin.</summary>
/// <param name="User">Whose it is.</param>
/// <param name="Method">How the login came about.</param>
/// <param name="RememberMe">Whether it outlives the browser.</param>
/// <param name="Properties">Of the cookie; what is added to its items stays with the session.</param>
/// <param name="Claims">Further claims of the session; those of <see cref="SessionClaims"/> stay when the account's own are made anew.</param>
public sealed record NewLogin(IUser User, LoginMethod Method, bool RememberMe, AuthenticationProperties Properties, IList<Claim> Claims);
