using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Environment.Shell.Builders;

public static class ServiceDescriptorExtensions
{
    public static Type GetImplementationType(this ServiceDescriptor descriptor) => throw null!;

    public static object GetImplementationInstance(this ServiceDescriptor serviceDescriptor) => throw null!;

    public static object GetImplementationFactory(this ServiceDescriptor serviceDescriptor) => throw null!;

    public static bool TryGetImplementationType(this ServiceDescriptor serviceDescriptor, out Type type) => throw null!;

    public static bool TryGetImplementationInstance(this ServiceDescriptor serviceDescriptor, out object instance) => throw null!;

    public static bool TryGetImplementationFactory(this ServiceDescriptor serviceDescriptor, out object factory) => throw null!;
}
