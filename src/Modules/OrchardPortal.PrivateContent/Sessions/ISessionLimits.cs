namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>The limits of the sessions of the request's domain.</summary>
internal interface ISessionLimits
{
    ValueTask<SessionLimits> GetAsync();
}
