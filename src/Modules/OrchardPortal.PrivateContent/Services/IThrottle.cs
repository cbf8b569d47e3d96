namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Limits how often something is done per key (an address, an account, a contact). Unlike a limiter in the pipeline it lets
/// the page answer 429 with what was typed still in the form.
/// </summary>
public interface IThrottle
{
    /// <summary>Counts one attempt. Null when it is allowed, otherwise how long to wait.</summary>
    /// <param name="policy">A name of <see cref="ThrottlePolicies"/>.</param>
    /// <param name="key">Whose attempts are counted together.</param>
    TimeSpan? Attempt(string policy, string key);
}
