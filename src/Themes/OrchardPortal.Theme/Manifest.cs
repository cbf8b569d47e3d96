[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.Theme")]
