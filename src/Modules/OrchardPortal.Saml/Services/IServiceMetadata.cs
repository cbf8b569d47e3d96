namespace OrchardPortal.Saml.Services;

/// <summary>What an identity provider must know of us.</summary>
public interface IServiceMetadata
{
    /// <summary>As XML; null where there is no such provider, or not of this kind.</summary>
    Task<string?> GetAsync(string providerId);
}
