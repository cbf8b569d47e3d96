namespace OrchardPortal.HostTests.Visiting;

/// <summary>A file that is sent with a form.</summary>
internal sealed record Upload(string Field, string FileName, string ContentType, byte[] Content);
