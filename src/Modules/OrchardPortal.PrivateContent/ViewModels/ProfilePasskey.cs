namespace OrchardPortal.PrivateContent.ViewModels;

/// <param name="Id">Names it in forms.</param>
/// <param name="Name">As its owner calls it.</param>
/// <param name="Created">The day it was added.</param>
/// <param name="Used">When it was last used; empty when never.</param>
public sealed record ProfilePasskey(string Id, string Name, string Created, string Used);
