namespace OrchardPortal.PrivateContent.Services;

/// <summary>Offers further ways to log in on the login page: a link by mail, a passkey, an identity provider.</summary>
public interface ILoginWay
{
    /// <summary>In which order ways stand; lower comes first.</summary>
    int Order => 0;

    /// <summary>Whether it lets in who was never here. A passkey does not: it is added by whoever is in already.</summary>
    bool IsEntrance => true;

    /// <param name="returnUrl">Where the visitor wants to go afterwards; local, or null.</param>
    Task<IEnumerable<LoginWayLink>> GetAsync(string? returnUrl);
}
