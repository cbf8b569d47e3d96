namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Tokens that count once: the ids of signed tokens and of assertions.</summary>
public interface IUsedTokens
{
    /// <summary>Notes the use, and commits it at once: a token is used up even where the login then fails.</summary>
    /// <param name="providerId">Whose token it is; two providers may use the same ids.</param>
    /// <param name="tokenId">The token's id, as it says.</param>
    /// <param name="expiresUtc">Until when it would be accepted, in UTC.</param>
    /// <returns>Whether this was the first use.</returns>
    Task<bool> UseAsync(string providerId, string tokenId, DateTime expiresUtc);
}
