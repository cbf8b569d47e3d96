namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>A challenge that was given to a visitor.</summary>
/// <param name="Id">128 random bits; used up with the form that is sent with it.</param>
/// <param name="FormId">The form it was made for.</param>
/// <param name="ExpiresUtc">When it ends.</param>
/// <param name="Bits">How much work it asks for.</param>
public sealed record WorkChallenge(string Id, string FormId, DateTime ExpiresUtc, int Bits);
