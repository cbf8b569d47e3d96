[assembly: System.Reflection.AssemblyMetadata("Module", "OrchardPortal.Portal")]
